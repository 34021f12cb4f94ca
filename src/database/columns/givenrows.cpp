// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/columns/givenrows.h"

namespace martlet {

void GivenRows::add(const CellBlock &block)
{
    for (size_t row = 0; row < block.rows; ++row) {
        for (size_t at = 0; at < m_shapes.size(); ++at) {
            const auto cells = block.columns[at].view();
            const auto &texts = m_shapes[at].texts;
            if (cells.isEmpty(row))
                m_rows.null(int(at));
            else if (texts)
                m_rows.text(int(at), (*texts)[size_t(cells.values[row])]);
            else
                m_rows.number(int(at), cells.values[row]);
        }
        m_rows.endRow();
    }
}

} // namespace martlet
