package lombok;

import dev.jeton.annotation.Json;

@interface Data {}

@Json
@Data
class Token { // expect: J321
    private String text;
}

@Json
@Data
class WithSetter {
    String text;
}
