package sample;

import dev.jeton.annotation.Json;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Properties;
import java.util.TreeSet;
import java.util.stream.IntStream;

@Json
record Token(
        Iterable<String> iterable, // expect: J303
        ArrayList<String> list, // expect: J303
        HashMap<String, String> map, // expect: J303
        TreeSet<String> set, // expect: J303
        ArrayList raw, // expect: J303
        EnumSet<Choice> choices, // expect: J303
        EnumMap<Choice, String> byChoice, // expect: J303
        Iterator<String> iterator, // expect: J303
        IntStream stream, // expect: J303
        Properties properties, // expect: J303
        Own own) {} // expect: J303

enum Choice {
    YES
}

abstract class Own extends AbstractList<String> {}
