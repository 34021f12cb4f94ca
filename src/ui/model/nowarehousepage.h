// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/page.h"

namespace martlet {

class StateCard;

// In place of a page that speaks of loads or reports, which a database that is no warehouse does not have: the
// sentence that says so, and the way to what it has.
class NoWarehousePage final : public Page
{
    Q_OBJECT
public:
    NoWarehousePage(const PageContext &context, QWidget *parent);

private:
    StateCard *m_card;
};

} // namespace martlet
