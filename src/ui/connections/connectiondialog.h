// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "database/connectionspec.h"

#include <QDialog>

#include <memory>

namespace Ui {
class ConnectionDialog;
}

namespace martlet {

class Opening;

// Chooses a warehouse: a file, a PostgreSQL database, or a new file. What goes wrong is said inside it, and the
// fields stay as they were.
class ConnectionDialog final : public QDialog
{
    Q_OBJECT
public:
    ConnectionDialog(Opening &opening, QWidget *parent);
    ~ConnectionDialog() override;

    void done(int result) override;

private:
    void browse();
    void browseNew();
    void openChosen();
    void openFile();
    void openServer();
    void makeNew();
    void say(const QString &sentence);
    void setBusy(bool busy);

    Opening &m_opening;
    std::unique_ptr<Ui::ConnectionDialog> m_ui;
    bool m_isOpening = false;
};

} // namespace martlet
