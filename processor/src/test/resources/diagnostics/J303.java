package sample;

import dev.jeton.annotation.Json;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.stream.IntStream;

@Json
record Token(
        Iterator<String> iterator, // expect: J303
        IntStream stream, // expect: J303
        BlockingQueue<String> blocking, // expect: J303
        ArrayBlockingQueue<String> bounded, // expect: J303
        Own own, // expect: J303
        Hidden hidden, // expect: J303
        Untyped untyped) {} // expect: J303

abstract class Own extends AbstractList<String> {}

class Hidden extends ArrayList<String> {
    Hidden() {}
}

@SuppressWarnings("rawtypes")
class Untyped extends ArrayList {
    public Untyped() {}
}
