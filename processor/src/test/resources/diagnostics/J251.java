package sample;

import dev.jeton.annotation.Json;
import java.util.IdentityHashMap;
import java.util.WeakHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CopyOnWriteArraySet;
import java.util.concurrent.SynchronousQueue;

@Json
record Token(
        CopyOnWriteArraySet<String> slow, // expect: J251
        Watched watched, // expect: J251
        SynchronousQueue<String> empty, // expect: J251
        IdentityHashMap<String, String> same, // expect: J251
        WeakHashMap<String, String> weak) {} // expect: J251

class Watched extends CopyOnWriteArrayList<String> {
    public Watched() {}
}
