package sample;

import dev.jeton.annotation.Json;
import dev.jeton.OpenEnum;
import java.util.List;

enum Open {
    YES
}

enum InList {
    YES
}

@Json
record Token(OpenEnum<Open> open, List<OpenEnum<InList>> choices, InList byItsName) {} // expect: J302 J302
