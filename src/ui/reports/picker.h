// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

namespace martlet {

// A control 32 high that names a choice and its value, "Period Last 12 full months ▾", and opens a list.
class Picker final : public QAbstractButton
{
    Q_OBJECT

public:
    explicit Picker(const QString &label, QWidget *parent = nullptr);

    void setValue(const QString &shown);
    const QString &value() const { return m_value; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {80, 32}; }

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QString m_value;
};

} // namespace martlet
