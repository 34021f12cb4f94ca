// SPDX-License-Identifier: GPL-3.0-or-later
#include "etl/validate/rowhash.h"

#include <QtEndian>

#include <algorithm>
#include <cstring>

namespace martlet {

namespace {

__extension__ using Folded = unsigned __int128;

quint64 fold(quint64 hash, quint64 value)
{
    const Folded product = Folded(hash ^ 0x9E37'79B9'7F4A'7C15U) * (value ^ 0xD1B5'4A32'D192'ED03U);
    return quint64(product) ^ quint64(product >> 64) ^ value;
}

quint64 foldText(quint64 hash, std::string_view text)
{
    hash = fold(hash, text.size());
    for (size_t at = 0; at < text.size(); at += sizeof(quint64)) {
        quint64 word = 0;
        std::memcpy(&word, text.data() + at, std::min(sizeof word, text.size() - at));
        hash = fold(hash, qFromLittleEndian(word));
    }
    return hash;
}

} // namespace

quint64 rowHash(Feed feed, std::span<const TypedCell> cells)
{
    const size_t count = feedFields(feed).size() - 1; // version is the last
    quint64 hash = count;
    for (size_t field = 0; field < count; ++field) {
        if (feed == Feed::Sales && field == SalesField::LineNumber)
            continue;
        const auto &cell = cells[field];
        hash = fold(hash, quint64(cell.kind()));
        hash = cell.isText() ? foldText(hash, cell.text()) : fold(hash, quint64(cell.number()));
    }
    return hash;
}

} // namespace martlet
