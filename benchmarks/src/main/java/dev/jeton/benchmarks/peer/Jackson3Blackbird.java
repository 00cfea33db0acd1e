package dev.jeton.benchmarks.peer;

import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import tools.jackson.module.blackbird.BlackbirdModule;

/** Jackson 3's databind with the module that its documentation advises: access through lambdas made at run time. */
@State(Scope.Thread)
public class Jackson3Blackbird extends Jackson3Mapper {
    /** Registers the module. */
    public Jackson3Blackbird() {
        super(new BlackbirdModule());
    }
}
