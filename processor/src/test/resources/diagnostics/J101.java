package sample;

import dev.jeton.annotation.Json;

@Json
interface Shape {} // expect: J101

@Json
@interface Marker {} // expect: J101
