package sample;

import dev.jeton.annotation.Json;
import java.util.List;
import java.util.NavigableSet;
import java.util.PriorityQueue;
import java.util.SortedSet;
import java.util.TreeSet;

@Json
record Part(String name) {}

@Json
record Token(
        SortedSet<Part> parts, // expect: J250
        NavigableSet<? extends Part> others, // expect: J250
        List<TreeSet<List<String>>> texts, // expect: J250
        PriorityQueue<Part> queue) {} // expect: J250
