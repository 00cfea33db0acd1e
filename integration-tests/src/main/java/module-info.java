/** Types as users write them, in a module as users have them. What its types show must be required transitively. */
module dev.jeton.integration {
    requires transitive dev.jeton.runtime;
    requires static transitive dev.jeton.annotation;
    requires static transitive org.jspecify;

    exports dev.jeton.integration;
}
