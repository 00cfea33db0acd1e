package com.example;

import org.mapstruct.Mapper;
import org.mapstruct.factory.Mappers;

@Mapper
public interface GrantMapper {
    GrantMapper INSTANCE = Mappers.getMapper(GrantMapper.class);

    Grant toGrant(GrantRow row);

    GrantRow toRow(Grant grant);

    default String json(GrantRow row) {
        return GrantCodec.INSTANCE.toJson(toGrant(row));
    }
}
