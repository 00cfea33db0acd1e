package sample;

import dev.jeton.annotation.Json;

record Part(int size) {}

record More(int size) {}

record Again(int size) {}

record Last(int size) {}

@Json
record Annotated(int size) {}

@interface Annotation {}

@Json.Import(value = Part.class, mixin = int.class) // expect: J276
interface A {}

@Json.Import(value = More.class, mixin = More.class) // expect: J276
interface B {}

@Json.Import(
        value = Again.class,
        mixin = Annotated.class) // expect: J276
interface C {}

@Json.Import(value = Last.class, mixin = Annotation.class) // expect: J276
interface D {}
