import{c as a,d as b}from"./chunk-PJ6US3WZ.js";import"./chunk-YONY3UOJ.js";import"./chunk-UTN7TSCR.js";import"./chunk-2ULY6AJY.js";import"./chunk-SQWKHZ4Y.js";
import"./chunk-Q3262V4B.js";import"./chunk-2JXFE3PL.js";import"./chunk-JG54T5CZ.js";import"./chunk-AZX7KQTZ.js";import"./chunk-NGHFTYB5.js";
import"./chunk-MT7UWVSJ.js";import"./chunk-VRZ7TTBS.js";import"./chunk-XGBBKKY6.js";import"./chunk-JNIYEHRF.js";import"./chunk-7Y67GKC4.js";
import"./chunk-GPW5W2M5.js";import"./chunk-TEQYVBDQ.js";import"./chunk-436UXSHM.js";import"./chunk-ISGUTKAC.js";import"./chunk-6I5PZASL.js";
import"./chunk-AWN3TUOA.js";import"./chunk-3JND7BRY.js";import"./chunk-W2M5NJQB.js";import"./chunk-TSQHNBXM.js";import"./chunk-WFUFOKQT.js";
import"./chunk-BO5SZ4DB.js";import"./chunk-53V6IEYG.js";import"./chunk-BRKCZLC5.js";import"./chunk-RQVJYYPM.js";import"./chunk-MTMCGNLR.js";
import"./chunk-GP7I2MMA.js";import"./chunk-XHUCYCOH.js";import"./chunk-3JIEC7FJ.js";import"./chunk-OQPSCAJC.js";import"./chunk-FJUX2Q53.js";
import"./chunk-E33LJ6OX.js";import"./chunk-5CR5D7FZ.js";import"./chunk-L2YG2ETW.js";import"./chunk-J5WW4HX6.js";import"./chunk-7J7MU3VY.js";
import"./chunk-3BWEGA6D.js";import"./chunk-WT3BOX2Z.js";import"./chunk-Z23466PB.js";import"./chunk-C6EUKJGU.js";import"./chunk-YFWBQXD3.js";export{b as ruleOf,a as selectRule};
