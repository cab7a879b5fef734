import"./chunk-5HL7CE7O.js";
