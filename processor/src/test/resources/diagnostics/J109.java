package sample;

import dev.jeton.annotation.Json;
import javax.annotation.processing.Generated;

@Generated("dev.jeton.processor.JsonProcessor")
final class TokenCodec {}

@Json
record Token(String text) {} // expect: J109

@Generated({"another", "dev.jeton.processor.JsonProcessor"})
final class OtherView {}

@Json(view = true)
record Other(String text) {} // expect: J109

@Generated("another")
final class ThirdCodec {}

@Json
record Third(String text) {} // expect: J104
