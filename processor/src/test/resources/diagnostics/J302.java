package sample;

import dev.jeton.annotation.Json;
import dev.jeton.OpenEnum;
import java.util.List;

enum Choice {
    YES
}

enum InList {
    YES
}

enum Open {
    YES
}

@Json
record Token(Choice choice, List<InList> choices, OpenEnum<Open> open, List<Choice> saidAlready) {} // expect: J302 J302 J302
