package sample;

import dev.jeton.annotation.Json;
import dev.jeton.OpenEnum;
import java.util.List;

enum Choice {
    YES
}

@Json
record Token(Choice choice, List<Choice> choices, OpenEnum<Choice> open) {} // expect: J302 J302 J302
