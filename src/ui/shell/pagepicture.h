// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "ui/shell/page.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <functional>

namespace martlet {

class MainWindow;

// Saves the window with one page on it as a PNG, once the page has its answer: for machines without a display,
// and for the pictures in the documentation. `done` is called once, on the GUI thread.
class PagePicture final : public QObject
{
    Q_OBJECT
public:
    PagePicture(MainWindow &window, PageLink link, QString file, std::function<void(Result<void>)> done);

private:
    void look();
    bool isSettled() const;

    MainWindow &m_window;
    PageLink m_link;
    QString m_file;
    std::function<void(Result<void>)> m_done;
    QTimer m_timer;
    QElapsedTimer m_waited;
    int m_settledLooks = 0;
};

} // namespace martlet
