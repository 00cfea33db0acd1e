package golden;

import dev.jeton.annotation.Json;

/** A constructor that the compiler makes is called like any other. */
@Json
public record Price(Money net, Money gross) {
    public Price(Money net) {
        this(net, net);
    }
}
