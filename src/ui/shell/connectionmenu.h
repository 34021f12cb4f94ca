// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/connectionspec.h"

#include <QMenu>

namespace martlet {

class Preferences;

// The warehouses opened before, the demo shop, and the way to others.
class ConnectionMenu final : public QMenu
{
    Q_OBJECT
public:
    explicit ConnectionMenu(const Preferences &preferences, QWidget *parent = nullptr);

Q_SIGNALS:
    void chosen(const martlet::ConnectionSpec &spec);
    void demoChosen();
    void otherChosen();

private:
    void fill();

    const Preferences &m_preferences;
};

} // namespace martlet
