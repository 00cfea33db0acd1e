package sample;

import dev.jeton.annotation.Json;
import java.util.List;
import library.Money;

@Json
record Bill(Money total) {} // expect: J278

@Json
record Cart(List<Money> prices) {}
