package sample;

import dev.jeton.annotation.Json;

@Json
record Node(String text, @Json.Flatten(prefix = "next_") Node next) {} // expect: J297

@Json
record Left(String text, @Json.Flatten(prefix = "right_") Right right) {} // expect: J297

@Json
record Right(String text, @Json.Flatten(prefix = "left_") Left left) {} // expect: J297

@Json
record Around(@Json.Flatten Left left) {}
