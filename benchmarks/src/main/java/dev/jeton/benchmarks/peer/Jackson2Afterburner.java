package dev.jeton.benchmarks.peer;

import com.fasterxml.jackson.module.afterburner.AfterburnerModule;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** Jackson 2's databind with the module that its documentation advises for Java 8: byte code made at run time. */
@State(Scope.Thread)
public class Jackson2Afterburner extends Jackson2Mapper {
    /** Registers the module. */
    public Jackson2Afterburner() {
        super(new AfterburnerModule());
    }
}
