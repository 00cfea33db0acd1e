package dev.jeton.processor.resolve;

import dev.jeton.processor.diagnostic.Place;
import dev.jeton.processor.extract.Fact;
import dev.jeton.processor.extract.FlattenedShape;
import dev.jeton.processor.extract.ObjectShape;
import dev.jeton.processor.extract.PropertyShape;
import java.util.ArrayList;
import java.util.List;

/**
 * A member of an object in JSON, with the property that it is in Java: one of the object's own or of a type that is flattened into it.
 *
 * @param property the property itself
 * @param own the property of the object that brings it: the same, or the flattened one
 * @param place where it is
 */
record ObjectMember(PropertyShape property, PropertyShape own, Scope scope, Place place) {

    /**
     * What the properties of a type have in common.
     *
     * @param naming how their names in JSON are made
     * @param prefix what is in front of these
     * @param path what is in front of their names in Java: {@code address.}
     * @param variable the same for variables and methods: {@code address}
     * @param secret whether they are secret because of what they are in
     */
    record Scope(NamingStrategy naming, String prefix, String path, String variable, boolean secret) {

        static Scope of(ObjectShape shape) {
            return new Scope(JsonNames.strategyOf(shape.facts().settings()), "", "", "", false);
        }

        /** The properties of a type that is flattened here. */
        Scope in(PropertyShape property, FlattenedShape flattened) {
            return new Scope(
                    JsonNames.strategyOf(flattened.settings()),
                    prefix + property.prefix(),
                    path + property.name() + ".",
                    variableOf(property.name()),
                    secret || property.has(Fact.SECRET));
        }

        /** What a property is called in generated code. Example: {@code addressStreet} */
        String variableOf(String property) {
            return variable.isEmpty()
                    ? property
                    : variable + Character.toUpperCase(property.charAt(0)) + property.substring(1);
        }
    }

    /** The members of a type in the order of writing. */
    static List<ObjectMember> of(ObjectShape shape) {
        List<ObjectMember> members = new ArrayList<>();
        for (PropertyShape property : shape.properties()) {
            if (property.isMember()) {
                members.add(new ObjectMember(property, property, Scope.of(shape), property.place()));
            } else if (!property.isIgnored()) {
                addFlattened(property, property, Scope.of(shape), members);
            }
        }
        return members;
    }

    private static void addFlattened(
            PropertyShape property, PropertyShape own, Scope around, List<ObjectMember> members) {
        property.flattened().ifPresent(flattened -> {
            Scope scope = around.in(property, flattened);
            for (PropertyShape inner : flattened.properties()) {
                if (inner.isMember()) {
                    members.add(new ObjectMember(inner, own, scope, own.placeOf(Fact.FLATTEN)));
                } else {
                    addFlattened(inner, own, scope, members);
                }
            }
        });
    }

    /** Whether it is a property of a type that is flattened. */
    boolean isFlattened() {
        return !scope.path().isEmpty();
    }

    /** What it is called in generated code. */
    String variable() {
        return scope.variableOf(property.name());
    }

    /** What it is called in messages. Example: {@code address.street} */
    String javaName() {
        return scope.path() + property.name();
    }
}
