CREATE TABLE `comment` (
	`id` text PRIMARY KEY NOT NULL,
	`thread_id` text NOT NULL,
	`author_id` text NOT NULL,
	`author_name` text NOT NULL,
	`at` integer NOT NULL,
	`text` text NOT NULL,
	`mentions` text NOT NULL,
	FOREIGN KEY (`thread_id`) REFERENCES `thread`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `comment_thread` ON `comment` (`thread_id`,`at`);--> statement-breakpoint
CREATE TABLE `decision` (
	`person_id` text NOT NULL,
	`segment_id` text NOT NULL,
	`language` text NOT NULL,
	`document_id` text NOT NULL,
	`kind` text NOT NULL,
	`at` integer NOT NULL,
	`text` text NOT NULL,
	`source_number` integer NOT NULL,
	PRIMARY KEY(`person_id`, `segment_id`, `language`),
	FOREIGN KEY (`segment_id`) REFERENCES `segment`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`document_id`) REFERENCES `document`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `decision_document` ON `decision` (`document_id`,`person_id`);--> statement-breakpoint
CREATE TABLE `notice` (
	`id` text PRIMARY KEY NOT NULL,
	`person_id` text NOT NULL,
	`kind` text NOT NULL,
	`document_id` text NOT NULL,
	`segment_id` text,
	`language` text,
	`thread_id` text,
	`actor_id` text,
	`actor_name` text NOT NULL,
	`at` integer NOT NULL,
	`read_at` integer,
	`mailed_at` integer,
	FOREIGN KEY (`person_id`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`document_id`) REFERENCES `document`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `notice_person` ON `notice` (`person_id`,`read_at`,`at`);--> statement-breakpoint
CREATE INDEX `notice_mail` ON `notice` (`mailed_at`,`at`);--> statement-breakpoint
CREATE INDEX `notice_thread` ON `notice` (`thread_id`);--> statement-breakpoint
CREATE INDEX `notice_document` ON `notice` (`document_id`);--> statement-breakpoint
CREATE TABLE `suggestion` (
	`id` text PRIMARY KEY NOT NULL,
	`document_id` text NOT NULL,
	`segment_id` text NOT NULL,
	`language` text NOT NULL,
	`text` text NOT NULL,
	`marks` text NOT NULL,
	`base_text` text NOT NULL,
	`source_number` integer NOT NULL,
	`proposer_id` text NOT NULL,
	`proposer_name` text NOT NULL,
	`at` integer NOT NULL,
	`status` text NOT NULL,
	`decided_by_id` text,
	`decided_by_name` text,
	`decided_at` integer,
	`reason` text,
	`version` integer DEFAULT 1 NOT NULL,
	FOREIGN KEY (`document_id`) REFERENCES `document`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`segment_id`) REFERENCES `segment`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `suggestion_document` ON `suggestion` (`document_id`,`status`);--> statement-breakpoint
CREATE INDEX `suggestion_segment` ON `suggestion` (`segment_id`,`language`);--> statement-breakpoint
CREATE TABLE `thread` (
	`id` text PRIMARY KEY NOT NULL,
	`document_id` text NOT NULL,
	`segment_id` text NOT NULL,
	`language` text NOT NULL,
	`kind` text NOT NULL,
	`source_number` integer NOT NULL,
	`opened_at` integer NOT NULL,
	`opened_by_id` text NOT NULL,
	`opened_by_name` text NOT NULL,
	`owner_id` text,
	`owner_name` text,
	`answered_at` integer,
	`closed_at` integer,
	`closed_by_id` text,
	`closed_by_name` text,
	`caused_source` integer,
	`version` integer DEFAULT 1 NOT NULL,
	FOREIGN KEY (`document_id`) REFERENCES `document`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`segment_id`) REFERENCES `segment`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `thread_document` ON `thread` (`document_id`,`closed_at`);--> statement-breakpoint
CREATE INDEX `thread_segment` ON `thread` (`segment_id`,`language`);--> statement-breakpoint
ALTER TABLE `person` ADD `mail` text DEFAULT 'at-once' NOT NULL;--> statement-breakpoint
ALTER TABLE `person` ADD `keys` text;--> statement-breakpoint
ALTER TABLE `person` ADD `single_keys` integer DEFAULT true NOT NULL;--> statement-breakpoint
ALTER TABLE `translation` ADD `answer` text;