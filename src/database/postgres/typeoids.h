// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace martlet {

// Type OIDs of pg_type.dat; 0 lets the server infer.
enum TypeOid : unsigned int {
    unknownOid = 0,
    boolOid = 16,
    byteaOid = 17,
    int8Oid = 20,
    int2Oid = 21,
    int4Oid = 23,
    oidOid = 26,
    float4Oid = 700,
    float8Oid = 701,
    dateOid = 1082,
    numericOid = 1700
};

} // namespace martlet
