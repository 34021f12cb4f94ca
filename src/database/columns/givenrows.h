// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/columns/cellshape.h"
#include "database/columns/cellsink.h"
#include "database/maderows.h"

namespace martlet {

// Gives rows that come block by block to those that something is made of, one after the other.
class GivenRows final : public CellSink
{
public:
    GivenRows(MadeRows &rows, std::vector<CellShape> shapes)
        : m_rows(rows)
        , m_shapes(std::move(shapes))
    {
    }
    void add(const CellBlock &block) override;

private:
    MadeRows &m_rows;
    std::vector<CellShape> m_shapes; // of its columns
};

} // namespace martlet
