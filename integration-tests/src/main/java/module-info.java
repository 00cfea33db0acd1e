/** Types as users write them, in a module as users have them: what its types show is required transitively. */
module dev.jeton.integration {
    requires static dev.jeton.annotation;
    requires transitive dev.jeton.runtime;
    requires static transitive org.jspecify;

    exports dev.jeton.integration;
    exports dev.jeton.integration.generic;
    exports dev.jeton.integration.onevalue;
    exports dev.jeton.integration.own;
    exports dev.jeton.integration.subtypes;

    provides dev.jeton.codegen.CodecIndex with
            dev.jeton.integration.JetonIndex,
            dev.jeton.integration.flattened.JetonIndex,
            dev.jeton.integration.generic.JetonIndex,
            dev.jeton.integration.imported.JetonIndex,
            dev.jeton.integration.made.JetonIndex,
            dev.jeton.integration.nullness.JetonIndex,
            dev.jeton.integration.onevalue.JetonIndex,
            dev.jeton.integration.own.JetonIndex,
            dev.jeton.integration.services.JetonIndex,
            dev.jeton.integration.subtypes.JetonIndex;
}
