// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/connectionspec.h"

#include <QDate>
#include <QWidget>

#include <optional>

class QMenu;
class QPushButton;

namespace martlet {

class Badge;
class GoToButton;
class IconLabel;
class Label;

// The bar over everything, 48 high: which warehouse, search, as of when, help and settings.
class TopBar final : public QWidget
{
    Q_OBJECT
public:
    explicit TopBar(QWidget *parent = nullptr);

    void setConnection(const std::optional<ConnectionSpec> &spec, const QString &shopName);
    void setAsOf(QDate date);
    void setMenus(QMenu *connections, QMenu *help, QMenu *settings);

Q_SIGNALS:
    void searchClicked();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QPushButton *m_connection;
    Badge *m_badge;
    GoToButton *m_search;
    IconLabel *m_asOfIcon;
    Label *m_asOf;
    QPushButton *m_help, *m_settings;
};

} // namespace martlet
