// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "etl/sniff/sniffed.h"

#include <QWidget>

#include <optional>

namespace martlet {

// What a column holds at a glance: a bar of the cells that fit, are blank and do not fit, and the figures under
// it.
class ProfileStrip final : public QWidget
{
    Q_OBJECT
public:
    explicit ProfileStrip(QWidget *parent = nullptr);
    void setProfile(const SniffedColumn *profile); // null: not known yet, hidden
    QSize sizeHint() const override { return {240, height()}; }
    QSize minimumSizeHint() const override { return {160, height()}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QStringList figures() const;
    std::pair<QString, QString> figureLines(const QFontMetrics &metrics) const;
    QString range() const;

    std::optional<SniffedColumn> m_profile;
};

} // namespace martlet
