package com.example;

import dev.jeton.netty.JsonDecoder;
import dev.jeton.netty.JsonEncoder;
import io.netty.channel.Channel;
import io.netty.channel.ChannelHandler;
import io.netty.channel.ChannelInitializer;
import io.netty.handler.codec.LengthFieldBasedFrameDecoder;
import io.netty.handler.codec.LengthFieldPrepender;

public final class OrderPipeline extends ChannelInitializer<Channel> {
    private final ChannelHandler orders;

    OrderPipeline(ChannelHandler orders) {
        this.orders = orders;
    }

    @Override
    protected void initChannel(Channel channel) {
        channel.pipeline()
                .addLast(new LengthFieldBasedFrameDecoder(64 * 1024, 0, 4, 0, 4))
                .addLast(new LengthFieldPrepender(4))
                .addLast(new JsonDecoder<>(Order.class))
                .addLast(new JsonEncoder<>(Order.class))
                .addLast(orders); // gets every Order, and JsonExceptions in exceptionCaught
    }
}
