import"./chunk-MJREUTGA.js";
