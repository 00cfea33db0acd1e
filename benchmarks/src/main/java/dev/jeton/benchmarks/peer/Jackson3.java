package dev.jeton.benchmarks.peer;

import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** Jackson 3's databind with nothing added: {@link Jackson3Mapper}. */
@State(Scope.Thread)
public class Jackson3 extends Jackson3Mapper {}
