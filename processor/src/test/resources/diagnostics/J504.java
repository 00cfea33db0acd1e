package sample;

import dev.jeton.annotation.Json;

@Json
enum Choice {} // expect: J504
