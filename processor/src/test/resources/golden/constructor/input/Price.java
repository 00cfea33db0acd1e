package golden;

import dev.jeton.annotation.Json;

/** Another constructor that is written out says nothing of the canonical one. */
@Json
public record Price(Money net, Money gross) {
    public Price(Money net) {
        this(net, net);
    }
}
