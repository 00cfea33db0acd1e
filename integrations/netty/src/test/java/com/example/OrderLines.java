package com.example;

import dev.jeton.netty.HttpJsonStreamDecoder;
import dev.jeton.stream.JsonStream;
import dev.jeton.stream.StreamFormat;
import io.netty.channel.Channel;
import io.netty.channel.ChannelHandler;
import io.netty.channel.ChannelInitializer;
import io.netty.handler.codec.http.HttpServerCodec;

public final class OrderLines extends ChannelInitializer<Channel> {
    private static final JsonStream<Order> LINES = JsonStream.of(StreamFormat.LINES, OrderCodec.INSTANCE);

    private final ChannelHandler orders;

    OrderLines(ChannelHandler orders) {
        this.orders = orders;
    }

    @Override
    protected void initChannel(Channel channel) {
        channel.pipeline()
                .addLast(new HttpServerCodec())
                .addLast(new HttpJsonStreamDecoder<>(LINES))
                .addLast(orders); // gets an HttpRequest, its Orders one by one, and a LastHttpContent
    }
}
