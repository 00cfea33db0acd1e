package sample;

import dev.jeton.annotation.Json;
import java.util.ArrayList;
import java.util.HashMap;

@Json
record Token(
        Tree tree, // expect: J252
        Growing<String> growing, // expect: J252
        Index index, // expect: J252
        Nest<Nest<String>> nest) {}

class Tree extends ArrayList<Tree> {
    public Tree() {}
}

class Growing<T> extends ArrayList<Growing<Growing<T>>> {
    public Growing() {}
}

class Index extends HashMap<String, Index> {
    public Index() {}
}

class Nest<T> extends ArrayList<T> {
    public Nest() {}
}
