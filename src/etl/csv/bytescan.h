// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <bit>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string_view>

#if defined(__SSE2__)
#include <emmintrin.h>
#endif

namespace martlet {

// Finds the next of up to three bytes, 64 at a time, remembering the block it stands in. The text must be
// followed by `padding` readable bytes; reset() when the memory behind it changes or the search goes back.
class ByteScan final
{
public:
    static constexpr size_t block = 64;
    static constexpr size_t padding = block;

    ByteScan(char a, char b, char c)
        : m_bytes{a, b, c}
    {
    }
    void reset() { m_base = nullptr; }

    // The first such byte in [from, end), or end.
    const char *next(const char *from, const char *end)
    {
        if (m_base == nullptr || size_t(from - m_base) >= block)
            load(from);
        std::uint64_t hits = m_hits & (~std::uint64_t(0) << (from - m_base));
        while (hits == 0) {
            if (size_t(end - m_base) <= block)
                return end;
            load(m_base + block);
            hits = m_hits;
        }
        const char *found = m_base + std::countr_zero(hits);
        return found < end ? found : end;
    }

private:
#if defined(__SSE2__)
    std::uint64_t hitsOf16(const char *at) const
    {
        __m128i text;
        std::memcpy(&text, at, sizeof text);
        const __m128i any = _mm_or_si128(_mm_or_si128(_mm_cmpeq_epi8(text, _mm_set1_epi8(m_bytes[0])),
                                                      _mm_cmpeq_epi8(text, _mm_set1_epi8(m_bytes[1]))),
                                         _mm_cmpeq_epi8(text, _mm_set1_epi8(m_bytes[2])));
        return static_cast<unsigned>(_mm_movemask_epi8(any));
    }
#else
    std::uint64_t hitsOf16(const char *at) const
    {
        std::uint64_t hits = 0;
        for (unsigned place = 0; place < 16; ++place) {
            const char byte = at[place];
            if (byte == m_bytes[0] || byte == m_bytes[1] || byte == m_bytes[2])
                hits |= std::uint64_t(1) << place;
        }
        return hits;
    }
#endif
    void load(const char *base)
    {
        m_base = base;
        m_hits =
            hitsOf16(base) | hitsOf16(base + 16) << 16 | hitsOf16(base + 32) << 32 | hitsOf16(base + 48) << 48;
    }

    char m_bytes[3];
    const char *m_base = nullptr;
    std::uint64_t m_hits = 0;
};

// Whether all bytes are 1…127: the common record, which needs no decoding and no further look.
inline bool isPlainAscii(std::string_view text)
{
    size_t at = 0;
#if defined(__SSE2__)
    const __m128i zero = _mm_setzero_si128();
    __m128i bad = zero;
    for (; at + 16 <= text.size(); at += 16) {
        __m128i part;
        std::memcpy(&part, text.data() + at, sizeof part);
        bad = _mm_or_si128(bad,
                           _mm_or_si128(part, _mm_cmpeq_epi8(part, zero))); // the top bit of a byte says "bad"
    }
    if (_mm_movemask_epi8(bad) != 0)
        return false;
#endif
    bool plain = true;
    for (; at < text.size(); ++at)
        plain &= static_cast<signed char>(text[at]) > 0;
    return plain;
}

} // namespace martlet
