package sample;

import dev.jeton.annotation.Json;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.TreeSet;

@Json
record Token(
        Iterable<String> iterable, // expect: J303
        ArrayList<String> list, // expect: J303
        HashMap<String, String> map, // expect: J303
        TreeSet<String> set, // expect: J303
        ArrayList raw) {} // expect: J303
