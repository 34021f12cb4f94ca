// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/import/importpage.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/pagestack.h"
#include "ui/shell/preferences.h"
#include "ui/theme/theme.h"

#include <QAbstractButton>
#include <QTemporaryDir>

#include <memory>

namespace martlet {

// A window over an empty warehouse of its own, and the import page in it as a person works with it: by its
// controls' names, with the mouse or the keyboard.
class Wizard final
{
public:
    Wizard(Theme &theme, const QString &home);
    ~Wizard(); // closes the window and waits for what it started

    MainWindow &window() { return *m_window; }
    ImportPage &page();
    std::unique_ptr<Workbench> bench(); // of the same warehouse, beside the window's
    template<typename W>
    W *find(const QString &name)
    {
        return page().findChild<W *>(name);
    }
    QAbstractButton *button(const QString &name) { return find<QAbstractButton>(name); }
    // The first visible button or row with such a text.
    QAbstractButton *buttonSaying(const QString &text);
    static QString words(const QAbstractButton *button); // without the sign of its letter
    void click(QAbstractButton *button);                 // counted
    int clicks() const { return m_clicks; }
    // What the head of the shown step says.
    QString headline();
    // Waits until the step is shown and nothing runs any more.
    bool awaitStep(ImportStep step);
    // Dropped on the window, as from a file manager; no click.
    void drop(const QStringList &paths);
    // Moves the keyboard by Tab until the button has it, then presses Space. False: Tab never came there.
    bool tabTo(QWidget *widget);
    bool pressByKey(QAbstractButton *button);
    // The sum of all sales in the warehouse, in ten-thousandths.
    qint64 revenue();
    QString writeFile(const QString &name, const QByteArray &text);

private:
    QString m_home;
    ConnectionSpec m_spec;
    std::unique_ptr<Preferences> m_preferences;
    std::unique_ptr<MainWindow> m_window;
    int m_clicks = 0;
};

} // namespace martlet
