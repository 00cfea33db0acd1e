package dev.jeton.benchmarks.peer;

import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** Jackson 2's databind with nothing added: {@link Jackson2Mapper}. */
@State(Scope.Thread)
public class Jackson2 extends Jackson2Mapper {}
