package golden;

import dev.jeton.annotation.Json;
import java.util.Optional;

@Json
public record Node(
        int number0,
        int number1,
        int number2,
        int number3,
        Optional<Node> next,
        int number5,
        int number6,
        int number7,
        int number8,
        int number9,
        int number10,
        int number11,
        int number12,
        int number13,
        int number14,
        int number15,
        int number16,
        int number17,
        int number18,
        int number19,
        int number20,
        int number21,
        int number22,
        int number23,
        int number24,
        int number25,
        int number26,
        int number27,
        int number28,
        int number29,
        int number30,
        int number31,
        int number32) {}
