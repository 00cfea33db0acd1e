package dev.jeton.benchmarks.peer;

import com.fasterxml.jackson.module.blackbird.BlackbirdModule;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** Jackson 2's databind with the module that its documentation advises from Java 11 on: access through lambdas made at run time. */
@State(Scope.Thread)
public class Jackson2Blackbird extends Jackson2Mapper {
    /** Registers the module. */
    public Jackson2Blackbird() {
        super(new BlackbirdModule());
    }
}
