// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/wizard.h"

#include "database/session.h"
#include "workbench/workbench.h"

#include <QApplication>
#include <QDir>
#include <QDropEvent>
#include <QFile>
#include <QLabel>
#include <QMimeData>
#include <QStackedWidget>
#include <QTest>
#include <QThreadPool>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace martlet {

namespace {

constexpr int patience = 120'000; // ms; the machine may be busy

} // namespace

Wizard::Wizard(Theme &theme, const QString &home)
    : m_home(home)
{
    QDir().mkpath(home);
    m_spec.name = u"Our shop"_s;
    m_spec.path = home + u"/shop.db"_s;
    if (!QFile::exists(m_spec.path)) {
        const auto made = Workbench::create(m_spec, {});
        if (!made)
            qFatal("%s", qPrintable(made.error().message));
    }
    m_preferences = std::make_unique<Preferences>(home + u"/window.ini"_s);
    m_window = std::make_unique<MainWindow>(theme, *m_preferences);
    m_window->show();
    m_window->start(m_spec);
    if (!QTest::qWaitFor([this] { return m_window->pages().current() != nullptr; }, patience))
        qFatal("the warehouse did not open");
    m_window->go({PageId::Import, {}});
    m_window->activateWindow();
}

Wizard::~Wizard()
{
    m_window.reset();
    QThreadPool::globalInstance()->waitForDone();
}

ImportPage &Wizard::page()
{
    return *qobject_cast<ImportPage *>(m_window->pages().current());
}

QAbstractButton *Wizard::buttonSaying(const QString &text)
{
    for (auto *button : page().findChildren<QAbstractButton *>()) {
        if (button->isVisible() && words(button) == text)
            return button;
    }
    return nullptr;
}

QString Wizard::words(const QAbstractButton *button)
{
    return button->text().remove(u'&');
}

void Wizard::click(QAbstractButton *button)
{
    ++m_clicks;
    QTest::mouseClick(button, Qt::LeftButton);
}

QString Wizard::headline()
{
    const auto *shown = find<QStackedWidget>(u"stack"_s)->currentWidget();
    const auto *label = shown->findChild<QLabel *>(u"headline"_s);
    return label ? label->text() : QString();
}

bool Wizard::awaitStep(ImportStep step)
{
    const bool came = QTest::qWaitFor(
        [&] { return page().step() == step && m_window->jobs().runningCount() == 0 && !page().isBusy(); },
        patience);
    QCoreApplication::processEvents(); // layouts and palettes follow
    return came;
}

void Wizard::drop(const QStringList &paths)
{
    QMimeData data;
    QList<QUrl> urls;
    for (const auto &path : paths)
        urls += QUrl::fromLocalFile(path);
    data.setUrls(urls);
    QDragEnterEvent enter(QPoint(600, 400), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(m_window.get(), &enter);
    QDropEvent event(QPointF(600, 400), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(m_window.get(), &event);
}

bool Wizard::tabTo(QWidget *widget)
{
    constexpr int mostStops = 200;
    for (int stop = 0; stop < mostStops && QApplication::focusWidget() != widget; ++stop) {
        auto *focus = QApplication::focusWidget();
        QTest::keyClick(focus ? focus : m_window.get(), Qt::Key_Tab);
    }
    return QApplication::focusWidget() == widget;
}

bool Wizard::pressByKey(QAbstractButton *button)
{
    if (!tabTo(button))
        return false;
    QTest::keyClick(button, Qt::Key_Space);
    return true;
}

std::unique_ptr<Workbench> Wizard::bench()
{
    auto bench = Workbench::open(m_spec);
    if (!bench)
        qFatal("%s", qPrintable(bench.error().message));
    return std::move(*bench);
}

qint64 Wizard::revenue()
{
    const auto opened = bench();
    const auto sum = opened->pool().ask<qint64>(LaneKind::Reader, u"revenue"_s, {}, [](Session &session) {
        return session.integer(u"SELECT coalesce(sum(total_e4), 0) FROM sales_lines"_s);
    });
    if (!sum)
        qFatal("%s", qPrintable(sum.error().message));
    return *sum;
}

QString Wizard::writeFile(const QString &name, const QByteArray &text)
{
    const auto path = m_home + u'/' + name;
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
        qFatal("%s cannot be written", qPrintable(path));
    return path;
}

} // namespace martlet
