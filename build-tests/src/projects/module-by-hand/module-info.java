/** A module that reads and writes by hand, without the processor. */
module com.example {
    requires dev.jeton.runtime;
}
