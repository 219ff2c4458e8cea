CREATE TABLE `document` (
	`id` text PRIMARY KEY NOT NULL,
	`reference` text NOT NULL,
	`title` text NOT NULL,
	`place` text NOT NULL,
	`dateline` text,
	`deadline_at` integer,
	`deadline_zone` text NOT NULL,
	`embargo_at` integer,
	`embargo_zone` text NOT NULL,
	`prevailing` text DEFAULT 'none' NOT NULL,
	`restricted` integer DEFAULT false NOT NULL,
	`handover_mode` text DEFAULT 'by-language' NOT NULL,
	`edit_policy` text DEFAULT 'reviewer-edit-stands' NOT NULL,
	`current_source` integer NOT NULL,
	`archived_at` integer,
	`created_at` integer NOT NULL,
	`version` integer DEFAULT 1 NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `document_reference` ON `document` (`reference`);--> statement-breakpoint
CREATE INDEX `document_archived` ON `document` (`archived_at`);--> statement-breakpoint
CREATE TABLE `document_language` (
	`document_id` text NOT NULL,
	`language` text NOT NULL,
	`profile` text NOT NULL,
	`translator_id` text,
	`translator_due_at` integer,
	`reviewer_id` text,
	`reviewer_due_at` integer,
	`handed_over_at` integer,
	`slug` text,
	`contacts` text,
	`contacts_confirmed_at` integer,
	`contacts_confirmed_by` text,
	`contacts_source` integer,
	`version` integer DEFAULT 1 NOT NULL,
	PRIMARY KEY(`document_id`, `language`),
	FOREIGN KEY (`document_id`) REFERENCES `document`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`translator_id`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`reviewer_id`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE set null
);
--> statement-breakpoint
CREATE UNIQUE INDEX `document_language_slug` ON `document_language` (`language`,`slug`);--> statement-breakpoint
CREATE INDEX `document_language_translator` ON `document_language` (`translator_id`);--> statement-breakpoint
CREATE INDEX `document_language_reviewer` ON `document_language` (`reviewer_id`);--> statement-breakpoint
CREATE TABLE `document_organization` (
	`document_id` text NOT NULL,
	`organization_id` text NOT NULL,
	`position` integer NOT NULL,
	PRIMARY KEY(`document_id`, `organization_id`),
	FOREIGN KEY (`document_id`) REFERENCES `document`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`organization_id`) REFERENCES `organization`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `organization` (
	`id` text PRIMARY KEY NOT NULL,
	`names` text NOT NULL,
	`acronyms` text NOT NULL,
	`created_at` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `segment` (
	`id` text PRIMARY KEY NOT NULL,
	`document_id` text NOT NULL,
	FOREIGN KEY (`document_id`) REFERENCES `document`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `segment_document` ON `segment` (`document_id`);--> statement-breakpoint
CREATE TABLE `segment_version` (
	`document_id` text NOT NULL,
	`number` integer NOT NULL,
	`segment_id` text NOT NULL,
	`position` integer NOT NULL,
	`kind` text NOT NULL,
	`text` text NOT NULL,
	`marks` text NOT NULL,
	`hash` text NOT NULL,
	`words` integer NOT NULL,
	`affects` text,
	`reason` text,
	PRIMARY KEY(`document_id`, `number`, `segment_id`),
	FOREIGN KEY (`document_id`) REFERENCES `document`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`segment_id`) REFERENCES `segment`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `segment_version_place` ON `segment_version` (`document_id`,`number`,`position`);--> statement-breakpoint
CREATE INDEX `segment_version_segment` ON `segment_version` (`segment_id`);--> statement-breakpoint
CREATE TABLE `source_version` (
	`document_id` text NOT NULL,
	`number` integer NOT NULL,
	`status` text NOT NULL,
	`created_at` integer NOT NULL,
	`last_editor_id` text,
	`last_editor_name` text NOT NULL,
	`opened_at` integer,
	`opened_by_name` text,
	`validated_at` integer,
	`validated_by_name` text,
	`contacts` text NOT NULL,
	`end_mark` text,
	`original` text,
	`version` integer DEFAULT 1 NOT NULL,
	PRIMARY KEY(`document_id`, `number`),
	FOREIGN KEY (`document_id`) REFERENCES `document`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`original`) REFERENCES `blob`(`sha256`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `edition` (
	`id` text PRIMARY KEY NOT NULL,
	`document_id` text NOT NULL,
	`language` text NOT NULL,
	`number` integer NOT NULL,
	`status` text NOT NULL,
	`slug` text NOT NULL,
	`published_at` integer NOT NULL,
	`published_by` text NOT NULL,
	`published_by_name` text NOT NULL,
	`source_number` integer NOT NULL,
	`headline` text NOT NULL,
	`content` text NOT NULL,
	`hash` text NOT NULL,
	FOREIGN KEY (`document_id`) REFERENCES `document`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `edition_number` ON `edition` (`document_id`,`language`,`number`);--> statement-breakpoint
CREATE INDEX `edition_slug` ON `edition` (`language`,`slug`,`number`);--> statement-breakpoint
CREATE INDEX `edition_published` ON `edition` (`language`,`status`,`published_at`);--> statement-breakpoint
CREATE TABLE `blob` (
	`sha256` text PRIMARY KEY NOT NULL,
	`media_type` text NOT NULL,
	`name` text NOT NULL,
	`content` blob NOT NULL,
	`created_at` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `delivery` (
	`event_id` text NOT NULL,
	`channel` text NOT NULL,
	`delivered_at` integer NOT NULL,
	PRIMARY KEY(`event_id`, `channel`),
	FOREIGN KEY (`event_id`) REFERENCES `event`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `event` (
	`id` text PRIMARY KEY NOT NULL,
	`stream_id` text NOT NULL,
	`number` integer NOT NULL,
	`at` integer NOT NULL,
	`actor_id` text,
	`actor_name` text NOT NULL,
	`kind` text NOT NULL,
	`segment_id` text,
	`language` text,
	`origin` text NOT NULL,
	`before` text,
	`after` text
);
--> statement-breakpoint
CREATE UNIQUE INDEX `event_number` ON `event` (`stream_id`,`number`);--> statement-breakpoint
CREATE INDEX `event_segment` ON `event` (`segment_id`,`language`,`number`);--> statement-breakpoint
CREATE TABLE `instance` (
	`id` text PRIMARY KEY NOT NULL,
	`started_at` integer NOT NULL,
	`seen_at` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `job` (
	`id` text PRIMARY KEY NOT NULL,
	`kind` text NOT NULL,
	`payload` text NOT NULL,
	`due_at` integer NOT NULL,
	`leased_by` text,
	`leased_until` integer,
	`done_at` integer,
	`attempts` integer DEFAULT 0 NOT NULL,
	`problem` text
);
--> statement-breakpoint
CREATE INDEX `job_due` ON `job` (`done_at`,`due_at`);--> statement-breakpoint
CREATE TABLE `presence` (
	`person_id` text NOT NULL,
	`document_id` text NOT NULL,
	`segment_id` text,
	`language` text,
	`expires_at` integer NOT NULL,
	PRIMARY KEY(`person_id`, `document_id`)
);
--> statement-breakpoint
CREATE INDEX `presence_document` ON `presence` (`document_id`,`expires_at`);--> statement-breakpoint
CREATE TABLE `setting` (
	`key` text PRIMARY KEY NOT NULL,
	`value` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `stream` (
	`id` text PRIMARY KEY NOT NULL,
	`last` integer DEFAULT 0 NOT NULL
);
--> statement-breakpoint
CREATE TABLE `access_link` (
	`id` text PRIMARY KEY NOT NULL,
	`kind` text NOT NULL,
	`secret_hash` text NOT NULL,
	`person_id` text,
	`email` text,
	`name` text,
	`grants` text NOT NULL,
	`created_at` integer NOT NULL,
	`created_by` text,
	`expires_at` integer NOT NULL,
	`used_at` integer,
	FOREIGN KEY (`person_id`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX `access_link_secret` ON `access_link` (`secret_hash`);--> statement-breakpoint
CREATE TABLE `account` (
	`id` text PRIMARY KEY NOT NULL,
	`account_id` text NOT NULL,
	`provider_id` text NOT NULL,
	`user_id` text NOT NULL,
	`access_token` text,
	`refresh_token` text,
	`id_token` text,
	`access_token_expires_at` integer,
	`refresh_token_expires_at` integer,
	`scope` text,
	`password` text,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	FOREIGN KEY (`user_id`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `account_user` ON `account` (`user_id`);--> statement-breakpoint
CREATE TABLE `person` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`email` text NOT NULL,
	`email_verified` integer DEFAULT false NOT NULL,
	`image` text,
	`two_factor_enabled` integer DEFAULT false,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	`locale` text,
	`theme` text DEFAULT 'system' NOT NULL,
	`disabled_at` integer,
	`version` integer DEFAULT 1 NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `person_email` ON `person` (`email`);--> statement-breakpoint
CREATE TABLE `rate_limit` (
	`id` text PRIMARY KEY NOT NULL,
	`key` text NOT NULL,
	`count` integer NOT NULL,
	`last_request` integer NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `rate_limit_key` ON `rate_limit` (`key`);--> statement-breakpoint
CREATE TABLE `role_grant` (
	`id` text PRIMARY KEY NOT NULL,
	`person_id` text NOT NULL,
	`role` text NOT NULL,
	`language` text,
	FOREIGN KEY (`person_id`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `role_grant_person` ON `role_grant` (`person_id`);--> statement-breakpoint
CREATE TABLE `session` (
	`id` text PRIMARY KEY NOT NULL,
	`expires_at` integer NOT NULL,
	`token` text NOT NULL,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	`ip_address` text,
	`user_agent` text,
	`user_id` text NOT NULL,
	FOREIGN KEY (`user_id`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX `session_token` ON `session` (`token`);--> statement-breakpoint
CREATE INDEX `session_user` ON `session` (`user_id`);--> statement-breakpoint
CREATE TABLE `two_factor` (
	`id` text PRIMARY KEY NOT NULL,
	`secret` text NOT NULL,
	`backup_codes` text NOT NULL,
	`user_id` text NOT NULL,
	`verified` integer DEFAULT true,
	`failed_verification_count` integer DEFAULT 0,
	`locked_until` integer,
	FOREIGN KEY (`user_id`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `two_factor_user` ON `two_factor` (`user_id`);--> statement-breakpoint
CREATE INDEX `two_factor_secret` ON `two_factor` (`secret`);--> statement-breakpoint
CREATE TABLE `verification` (
	`id` text PRIMARY KEY NOT NULL,
	`identifier` text NOT NULL,
	`value` text NOT NULL,
	`expires_at` integer NOT NULL,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL
);
--> statement-breakpoint
CREATE INDEX `verification_identifier` ON `verification` (`identifier`);--> statement-breakpoint
CREATE TABLE `ignored_finding` (
	`id` text PRIMARY KEY NOT NULL,
	`document_id` text NOT NULL,
	`segment_id` text NOT NULL,
	`language` text NOT NULL,
	`key` text NOT NULL,
	`source_hash` text NOT NULL,
	`text_hash` text NOT NULL,
	`reason` text NOT NULL,
	`by_id` text NOT NULL,
	`by_name` text NOT NULL,
	`at` integer NOT NULL,
	FOREIGN KEY (`document_id`) REFERENCES `document`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`segment_id`) REFERENCES `segment`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `ignored_finding_document` ON `ignored_finding` (`document_id`,`language`);--> statement-breakpoint
CREATE INDEX `ignored_finding_segment` ON `ignored_finding` (`segment_id`,`language`);--> statement-breakpoint
CREATE TABLE `translation` (
	`segment_id` text NOT NULL,
	`language` text NOT NULL,
	`document_id` text NOT NULL,
	`version` integer NOT NULL,
	`state` text NOT NULL,
	`text` text NOT NULL,
	`marks` text NOT NULL,
	`source_number` integer NOT NULL,
	`stale_from` integer,
	`last_editor_id` text,
	`last_editor_name` text,
	`prior_text` text,
	`prior_editor_id` text,
	`origin` text NOT NULL,
	`sent_back` text,
	`approval` text,
	`changed_at` integer NOT NULL,
	PRIMARY KEY(`segment_id`, `language`),
	FOREIGN KEY (`segment_id`) REFERENCES `segment`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`document_id`) REFERENCES `document`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `translation_document` ON `translation` (`document_id`,`language`,`state`);