package sample;

import dev.jeton.annotation.Json;
import java.util.Optional;

@Json
final class Point {
    private final String label;
    private int weight;

    @Json.Creator
    Point(String label) {
        this.label = label;
    }

    Optional<String> getLabel() { // expect: J320
        return Optional.ofNullable(label);
    }

    long getWeight() { // expect: J320
        return weight;
    }

    void setWeight(int weight) {
        this.weight = weight;
    }
}
