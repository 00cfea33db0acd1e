package sample;

import dev.jeton.annotation.Json;

@Json
interface Shape {} // expect: J101

@Json
sealed interface Answer {} // expect: J101

@Json
@interface Marker {} // expect: J101

@Json
record Yes() implements Answer {}
