import{a as t}from"./chunk-76TEHHOO.js";await t("account.css");
