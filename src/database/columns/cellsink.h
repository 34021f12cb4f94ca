// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/columns/cellblock.h"

namespace martlet {

// Takes rows block by block, all on one thread.
class CellSink
{
public:
    CellSink() = default;
    virtual ~CellSink() = default;
    Q_DISABLE_COPY_MOVE(CellSink)

    virtual void add(const CellBlock &block) = 0;
};

} // namespace martlet
