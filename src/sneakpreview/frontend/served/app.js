import"./chunk-TH4JNZJ5.js";
