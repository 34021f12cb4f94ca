// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace martlet {

// Whole numbers one after the other, some of them perhaps empty: a column of a stretch of rows. Packed they
// are multiples above the smallest, each in as few bytes as the largest needs (frame of reference).
class PackedCells final
{
public:
    // The smallest and the largest of the values that are not empty; none: all are.
    static std::optional<std::pair<qint64, qint64>> ends(const std::vector<qint64> &values,
                                                         const std::vector<quint8> &isEmpty);
    // `isEmpty` has a cell for each value, or none where no value is empty.
    static std::string pack(const std::vector<qint64> &values, const std::vector<quint8> &isEmpty);
    // Bytes that pack() made; none where they are anything else. They must outlive it.
    static std::optional<PackedCells> of(std::string_view bytes);

    size_t size() const { return m_size; }
    bool hasEmpty() const { return m_empty != nullptr; }
    void read(size_t from, size_t count, qint64 *values) const;
    const quint8 *empty(size_t from) const { return m_empty + from; } // of each cell 1 or 0

private:
    template<int width>
    void readAs(size_t from, size_t count, qint64 *values) const;

    size_t m_size = 0;
    int m_width = 0;
    qint64 m_low = 0, m_step = 0;
    const char *m_cells = nullptr;
    const quint8 *m_empty = nullptr;
};

} // namespace martlet
